print("x")
raise KeyboardInterrupt  # fails here
