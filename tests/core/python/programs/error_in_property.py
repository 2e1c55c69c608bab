class Config:
    def __init__(self, **values):
        self.values = values

    @property
    def port(self):
        return int(self.values["port"])  # fails here


print(Config(port="80").port)
print(Config(port="http").port)
