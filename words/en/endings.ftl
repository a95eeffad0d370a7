# Roles that end.
endings-source = { $role ->
    [pengurus] You are no admin of the kader group any more, so your pengurus role in <b>{ $unit }</b> is over. Thank you for your work.
   *[humas] You are no longer in the humas room, so your humas role in <b>{ $unit }</b> is over. Thank you for your work.
}
endings-ended = { $over ->
    [left] You are no longer in the kader group, so your role as { $title } in <b>{ $unit }</b> is over. Thank you for your work.
    [term] Your term as { $title } in <b>{ $unit }</b> is complete. From now on the role does not count any more. Thank you for your work.
   *[board] The pengurus ended your role as { $title } in <b>{ $unit }</b>. Thank you for your work. If that is a mistake, talk to them directly.
}
endings-notice = Your term as { $title } in <b>{ $unit }</b> lasts until { $day }. Prepare the handover: who goes on, and what they need to know.
