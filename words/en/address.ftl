# The title before a name. $address and $salam are always there: both are settings of the reader.
address-title = { $address ->
    [rekanita] Rekanita
    [rekan] Rekan
    [rekan-rekanita] Rekan-Rekanita
    [ibu] Ibu
    [bapak] Bapak
    [kiai] Kiai
    [nyai] Nyai
   *[kak] Kak
}
address-named = { address-title } { $name }

# The opening words. $who already holds title and name, such as "Rekanita Siti".
address-greeting = { $salam ->
    [yes] Assalamu'alaikum, { $who }
   *[no] Hello, { $who }
}
