# Names of members on buttons.
rosters-namesake-button = { $name } · { $day }
