# Sapaan sebelum nama. $address dan $salam selalu tersedia: keduanya pengaturan pembaca.
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

# Salam pembuka. $who sudah berisi sapaan dan nama, misalnya "Rekanita Siti".
address-greeting = { $salam ->
    [yes] Assalamu'alaikum, { $who }
   *[no] Halo, { $who }
}
