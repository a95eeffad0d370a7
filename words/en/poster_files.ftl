poster-files-file =
    { $known ->
        [yes] { $title } · { $size }
       *[no] { $title }
    }
poster-files-smaller =
    { $known ->
        [yes] { $title } · made smaller, { $most } at most, to spare your data (it was { $was })
       *[no] { $title } · { $most } at most, to spare your data
    }
poster-files-link = I don't send the video "{ $title }" as a file, to spare your data. Watch it here:
poster-files-no-link = I don't send the video "{ $title }" as a file, to spare your data, and it has no link yet. Please ask humas.
poster-files-watch-button = Watch
poster-files-behind = A child is seen in this picture. Use it for this promotion only; who opens it is noted.
poster-files-see-button = Open the picture
poster-files-gone = That file is gone. Open the kit again to see what there is now.
poster-files-not-permitted = That picture may not be shown yet, or no more. Please use the text alone for now.
