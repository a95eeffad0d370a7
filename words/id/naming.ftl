# Nama unit.
naming-button = Nama unit
naming-ask = Sekarang: <b>{ $unit }</b>. Tulis nama barunya. Pengurus lain dan pengelola bot kuberi tahu.
naming-saved = Namanya sekarang <b>{ $unit }</b>.
naming-told = <b>{ $former }</b> sekarang bernama <b>{ $unit }</b>. Kalau keliru, bicarakan dengan pengurusnya, ya.
naming-length = Nama unit 1 sampai { $most } huruf. Coba lagi, ya.
