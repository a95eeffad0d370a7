# Promosi yang datang sendiri sekali sehari, untuk anggota yang menekan "Kirimi aku".
bundles-head = Ada beberapa ajakan promosi hari ini. Pilih yang sempat saja, ya.
bundles-line = <b>{ $title }</b>
    dari { $unit }, sampai { $closes }
bundles-all-button = Semua promosi
