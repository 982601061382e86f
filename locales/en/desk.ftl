## The admin's desk
desk-title = Admin's desk
desk-menu = Menu
desk-leave = Leave
desk-health = Health
desk-drop = Cancel
desk-done = Done
desk-previous = Previous
desk-next = Next
desk-today = Today
desk-month = Month { $month }/{ $year }
desk-month-before = Month before
desk-month-after = Month after
# Seven short names with a space between them, beginning with Monday.
desk-weekdays = Mo Tu We Th Fr Sa Su
