# Ringkasan untuk anggota: miliknya dulu.
my-summaries-tasks = { $count ->
    [0] Tidak ada tugasmu yang terbuka.
   *[other] Tugasmu yang terbuka: { $count }.
}
my-summaries-tasks-button = Tugasku ({ $count })
my-summaries-by-itself-button = Kabarku tiap pekan
