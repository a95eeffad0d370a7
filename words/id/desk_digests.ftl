# Pagi untuk humas: hanya yang baru dan menunggu.
desk-digests-title = <b>Pagi, { $desk }!</b> { $day }. Yang baru menunggu:
desk-digests-line = { $number }. { $line }
desk-digests-left = Masih menunggu selain itu: { $count }.
desk-digests-all-button = Lihat semua ({ $count })
desk-digests-page = { $count ->
    [0] <b>{ $unit }</b>: tidak ada yang menunggu humas. Terima kasih, semuanya sudah beres.
   *[other] <b>{ $unit }</b>: { $count } hal menunggu humas
}
desk-digests-more = … dan { $count } lagi di /kasus dan /periksa.
