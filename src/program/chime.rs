//! The chime that calls a helper: a short sound through whichever player the system has. A machine without
//! one, or without a loudspeaker, stays silent.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The players of the systems the kiosk runs on, each told to play from its standard input.
const PLAYERS: [(&str, &[&str]); 3] =
    [("pw-play", &["-"]), ("paplay", &[]), ("aplay", &["-q", "-"])];

/// How long a player may take: one that hangs is ended.
const LONGEST: Duration = Duration::from_secs(5);

/// How often a player is asked whether it is done.
const BEAT: Duration = Duration::from_millis(50);

/// Samples in a second.
const RATE: u32 = 22_050;

/// The tones of the chime: how high, in hertz, and how long, in seconds.
const TONES: [(f32, f32); 2] = [(880.0, 0.25), (659.3, 0.55)];

/// Rings once, with the first player that can.
pub(super) fn ring() {
    let sound = sound();
    let _ = PLAYERS.iter().find(|(player, args)| play(player, args, &sound));
}

/// Whether `player` has played `sound`.
fn play(player: &str, args: &[&str], sound: &[u8]) -> bool {
    let quiet = || Stdio::null();
    let started = Command::new(player)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(quiet())
        .stderr(quiet())
        .spawn();
    let Ok(mut player) = started else { return false };
    // A player that closes its ear has its own reason; what it says at its end counts.
    let _ = player.stdin.take().map(|mut ear| ear.write_all(sound));
    let begun = Instant::now();
    loop {
        match player.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begun.elapsed() < LONGEST => std::thread::sleep(BEAT),
            Ok(None) | Err(_) => {
                let _ = player.kill().and_then(|()| player.wait().map(drop));
                return false;
            }
        }
    }
}

/// The chime as a WAVE file: one channel of 16-bit samples.
fn sound() -> Vec<u8> {
    let samples: Vec<i16> =
        TONES.iter().flat_map(|(height, length)| tone(*height, *length)).collect();
    let bytes = samples.iter().flat_map(|sample| sample.to_le_bytes());
    let length = 2 * samples.len() as u32;
    let mut file = Vec::with_capacity(44 + length as usize);
    file.extend(b"RIFF");
    file.extend((36 + length).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend([1u16, 1].map(u16::to_le_bytes).concat());
    file.extend([RATE, 2 * RATE].map(u32::to_le_bytes).concat());
    file.extend([2u16, 16].map(u16::to_le_bytes).concat());
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(bytes);
    file
}

/// A tone that dies away like a bell's.
fn tone(height: f32, length: f32) -> impl Iterator<Item = i16> {
    let count = (length * RATE as f32) as u32;
    (0..count).map(move |nth| {
        let at = nth as f32 / RATE as f32;
        let fading = (-5.0 * at / length).exp();
        (f32::from(i16::MAX) * 0.5 * fading * (std::f32::consts::TAU * height * at).sin()) as i16
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sound_is_a_wave_file_as_long_as_it_says() {
        let sound = sound();
        let number = |at: usize| u32::from_le_bytes(sound[at..at + 4].try_into().unwrap());
        assert_eq!(
            (&sound[..4], &sound[8..16], &sound[36..40]),
            (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..])
        );
        assert_eq!(number(4) as usize, sound.len() - 8);
        assert_eq!(number(40) as usize, sound.len() - 44);
        assert_eq!(number(24), RATE);
        let seconds = (sound.len() - 44) as f32 / (2 * RATE) as f32;
        assert!((seconds - 0.8).abs() < 0.01, "{seconds}");
    }

    #[test]
    fn a_player_that_is_not_there_or_fails_has_not_played() {
        assert!(!play("no-such-player-anywhere", &[], &sound()));
        assert!(!play("false", &[], &sound()));
        assert!(play("cat", &[], &sound()));
    }
}
