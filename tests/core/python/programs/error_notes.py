e = ValueError("base")
e.add_note("a note")
e.add_note("two\nlines")
raise e  # fails here
