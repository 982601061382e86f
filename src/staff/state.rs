//! What the staff's two files make together. They vouch for each other: each holds the mark of the pair.
//!
//! Only where neither is there is it the first run. Tries without their list lock everybody out, until a PIN
//! is set from the command line; a list without its tries has everybody wait as long as one can have to.

use crate::id::{HelperCode, Token};
use crate::staff::fault::Fault;
use crate::staff::files::{Files, Found, LIST, TRIES};
use crate::staff::list::List;
use crate::staff::tries::Tries;
use crate::staff::undone::Undone;
use crate::visit::{Act, ActKind, By, Moment};

use jiff::Timestamp;

/// What the files make.
#[derive(Debug)]
pub(crate) enum State {
    /// There are none.
    FirstRun,
    /// The list and its tries.
    Pair {
        /// The list.
        list: List,
        /// Its tries.
        stored: Stored,
    },
    /// The tries of a list that is gone.
    ListLost(Stored),
    /// Nobody can tell, and why.
    Closed(Undone),
}

/// Tries, and the text that stands for them on the disk.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) tries: Tries,
    text: String,
}

impl Stored {
    /// Writes tries down.
    ///
    /// # Errors
    /// Why they were not written.
    pub(crate) fn write(files: &Files, tries: Tries) -> Result<Self, Undone> {
        let text = tries.text();
        files.write(TRIES, &text)?;
        Ok(Self { tries, text })
    }

    /// The tries that `text` on the disk stands for as of `now`: those that are `known`, with the waits that
    /// passed, unless somebody else wrote the text.
    fn read(text: String, known: Option<Self>, now: Moment) -> Option<Self> {
        let known = known.filter(|known| known.text == text);
        known.or_else(|| Some(Self { tries: Tries::parse(&text, now.uptime)?, text }))
    }
}

impl State {
    /// What the files make as of `now`, where this program knew of some tries; tells of what is new.
    ///
    /// # Errors
    /// Why nobody can tell, or why what was found could not be written down.
    pub(crate) fn read(
        files: &Files,
        known: Option<Stored>,
        now: Moment,
        tell: &mut dyn FnMut(Fault),
    ) -> Result<Self, Undone> {
        let acts = known.iter().flat_map(|known| known.tries.acts()).copied().collect();
        let list = match files.read(LIST)? {
            Found::Missing => Part::Missing,
            Found::Damaged => Part::Damaged,
            Found::Text(text) => List::parse(&text).map_or(Part::Damaged, Part::Whole),
        };
        let tries = match files.read(TRIES)? {
            Found::Missing => Part::Missing,
            Found::Damaged => Part::Damaged,
            Found::Text(text) => Stored::read(text, known, now).map_or(Part::Damaged, Part::Whole),
        };
        Reading { files, now, acts, tell }.put_together(list, tries)
    }
}

impl State {
    /// The tries, where there are any.
    pub(crate) fn stored(&self) -> Option<&Stored> {
        match self {
            Self::Pair { stored, .. } | Self::ListLost(stored) => Some(stored),
            Self::FirstRun | Self::Closed(_) => None,
        }
    }

    /// The same, to be changed.
    pub(crate) fn stored_mut(&mut self) -> Option<&mut Stored> {
        match self {
            Self::Pair { stored, .. } | Self::ListLost(stored) => Some(stored),
            Self::FirstRun | Self::Closed(_) => None,
        }
    }

    /// The same, with nothing else left.
    pub(crate) fn into_stored(self) -> Option<Stored> {
        match self {
            Self::Pair { stored, .. } | Self::ListLost(stored) => Some(stored),
            Self::FirstRun | Self::Closed(_) => None,
        }
    }
}

/// What there is of one of the two.
enum Part<T> {
    Missing,
    Damaged,
    Whole(T),
}

/// Whoever puts the two together.
struct Reading<'a> {
    files: &'a Files,
    now: Moment,
    /// What this program knew was done and not in the log yet, in case its file is gone.
    acts: Vec<Act>,
    tell: &'a mut dyn FnMut(Fault),
}

impl Reading<'_> {
    fn put_together(&mut self, list: Part<List>, tries: Part<Stored>) -> Result<State, Undone> {
        match (list, tries) {
            (Part::Missing, Part::Missing) => Ok(State::FirstRun),
            (Part::Whole(list), Part::Whole(stored)) if list.mark == stored.tries.mark => {
                Ok(State::Pair { list, stored })
            }
            (Part::Whole(list), Part::Missing) => self.without_tries(list),
            (Part::Whole(list), Part::Damaged) => {
                self.set_aside(TRIES)?;
                self.without_tries(list)
            }
            (Part::Missing, Part::Whole(stored)) => self.without_list(stored),
            (Part::Missing, Part::Damaged) => self.without_either(true),
            // Another folder's list is worth as much as none.
            (Part::Damaged | Part::Whole(_), Part::Whole(stored)) => {
                let state = self.without_list(stored)?;
                self.take_away(LIST)?;
                Ok(state)
            }
            (Part::Damaged, tries) => {
                let state = self.without_either(matches!(tries, Part::Damaged))?;
                self.take_away(LIST)?;
                Ok(state)
            }
        }
    }

    fn without_tries(&mut self, list: List) -> Result<State, Undone> {
        let tries = self.lost_tries(list.mark)?;
        let stored = Stored::write(self.files, tries)?;
        (self.tell)(Fault::TriesLost);
        Ok(State::Pair { list, stored })
    }

    fn without_list(&mut self, stored: Stored) -> Result<State, Undone> {
        if stored.tries.is_list_lost {
            return Ok(State::ListLost(stored));
        }
        self.lose_list(stored.tries)
    }

    fn lose_list(&mut self, mut tries: Tries) -> Result<State, Undone> {
        tries.keep(self.act(ActKind::ListLost)?);
        tries.is_list_lost = true;
        Ok(State::ListLost(Stored::write(self.files, tries)?))
    }

    /// Neither can be used, and at least one is there: that is no first run, and never looks like one.
    fn without_either(&mut self, has_tries: bool) -> Result<State, Undone> {
        if has_tries {
            self.set_aside(TRIES)?;
        }
        let tries = self.lost_tries(Token::random()?)?;
        self.lose_list(tries)
    }

    fn lost_tries(&mut self, mark: Token) -> Result<Tries, Undone> {
        let mut tries = Tries::lost(mark, self.now.uptime);
        self.acts.drain(..).for_each(|act| tries.keep(act));
        tries.keep(self.act(ActKind::TriesLost)?);
        Ok(tries)
    }

    fn set_aside(&mut self, name: &str) -> Result<(), Undone> {
        let moved_to = self.files.set_aside(name, self.now.wall)?;
        (self.tell)(Fault::SetAside { moved_to });
        Ok(())
    }

    fn take_away(&mut self, name: &str) -> Result<(), Undone> {
        self.set_aside(name)?;
        self.files.remove(name)
    }

    fn act(&self, kind: ActKind) -> Result<Act, Undone> {
        act(kind, None, By::ANYBODY, self.now)
    }
}

/// Something that is done at `now`.
///
/// # Errors
/// That the system has no random numbers to give.
pub(crate) fn act(
    kind: ActKind,
    code: Option<HelperCode>,
    by: By,
    now: Moment,
) -> Result<Act, Undone> {
    let at = Timestamp::from_second(now.wall.as_second()).unwrap_or_default();
    Ok(Act { id: Token::random()?, at, kind, code, by })
}
