
agency-sample-office = Sample card office
    .see = Go to the sample card office in office hours.
agency-sample-letters = Sample letter box
    .see = Put a letter into the box at the door.
law-law-1-2020 = Law on Sample Cards
