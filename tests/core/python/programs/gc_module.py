import gc
import sys

gc.collect()
print(gc.isenabled(), gc.get_threshold())
gc.disable()
print(gc.isenabled())
gc.enable()
gc.set_threshold(100, 5)
print(gc.isenabled(), gc.get_threshold(), len(gc.get_count()))
