# One easy thing to do next.
easy-things-task = <b>Easy now:</b> your task "{ $title }" is still open until { $at }.
easy-things-task-button = Open my task
easy-things-offer = <b>Easy this week:</b> help carry "{ $title }" on, until { $at }.
easy-things-offer-button = Let me see
easy-things-day = <b>Easy this week:</b> nobody has planned for { $title } ({ $at }) yet. Who has an idea?
easy-things-day-button = Plan this
easy-things-idea = <b>Easy this week:</b> send one idea for our content. One sentence is enough.
easy-things-idea-button = Send an idea
