print("before")
raise SystemExit("message")
