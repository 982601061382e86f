title = The phone says it is full
try-1 = Delete **videos and photos** you no longer need
try-2 = Remove apps you have not used for long
try-3 = Go back to the app store and install again
see = Not sure what to delete? Call a helper. You choose what goes.
