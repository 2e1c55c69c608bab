class Config: pass
def read(c): return c.value  # fails here
read(Config())
