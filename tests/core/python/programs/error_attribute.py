class Config: pass
def read(c): return c.value
read(Config())
