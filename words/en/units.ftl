# Groups and their units.
units-back-again = I am back. <b>{ $unit }</b> and all its plans are still here.
units-made = { $unit } is ready!
units-later = All right, later. Type /menu any time.
units-setup-over = This step is done already. Please type /menu.
