# datetime, date and time: making, showing, comparing, counting.
import datetime as dt
from datetime import date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.isoformat(), d.ctime(), d.toordinal())
print(d + timedelta(days=1), d - timedelta(weeks=1), d - date(2023, 2, 28), d.replace(year=2020), d.replace(day=1), date.fromordinal(738000))
print(date(2024, 1, 1) < date(2024, 1, 2), date(2024, 1, 1) == date(2024, 1, 1), max(date(2020, 1, 1), d), date.min, date.max, date.resolution)
print([date(y, 1, 1).isocalendar()[:] for y in (2015, 2016, 2020, 2021, 2026)], date.fromisocalendar(2020, 53, 7), [date(2024, 12, 30).isocalendar().week])
print(date.fromisoformat("2024-02-03"), date.fromisoformat("20240203"), date.fromisoformat("2024-W05-3"), {d: 1}[date(2024, 2, 29)], bool(d))
print(f"{d:%d/%m/%Y}", format(d, "%A %B %j"), f"{d}", d.strftime("%a %b %d %Y %y %U %W %w %% %H:%M"), d.timetuple())
m = datetime(2024, 3, 5, 14, 7, 9, 123456)
print(m, repr(m), m.date(), m.time(), m.hour, m.minute, m.second, m.microsecond, m.tzinfo, m.fold, m.ctime(), repr(datetime(2024, 1, 1)))
print(m.isoformat(), m.isoformat(" ", "minutes"), m.isoformat(timespec="milliseconds"), m.replace(hour=0, microsecond=0), m.isoformat(timespec="hours"))
print(m.strftime("%Y-%m-%d %H:%M:%S.%f %I %p %y %B %A [%z] [%Z]"), f"{m:%H:%M}", f"{str(m):>30}|", m.timetuple())
print(m + timedelta(hours=10), m - timedelta(days=64, seconds=1), m - datetime(2024, 1, 1), timedelta(1) + m, m.timestamp(), m.weekday())
print(m > datetime(2024, 1, 1), m == m.replace(), m != m.replace(second=0), sorted([m, datetime(2020, 1, 1)])[0], datetime.combine(d, time(1, 2)))
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, timezone.utc), datetime.fromtimestamp(-1, tz=timezone.utc), datetime.utcfromtimestamp(10**9))
for text in ["2024-01-02", "2024-01-02T03:04:05", "2024-01-02 03:04", "2024-01-02T03:04:05.678", "2024-01-02T03:04:05Z", "20240102T030405",
             "2024-01-02T03:04:05.123456+05:30", "2024-01-02T03:04-01:00", "2024-W01-2T10"]:
    print(repr(datetime.fromisoformat(text)))
for text, form in [("2024-03-05 14:07", "%Y-%m-%d %H:%M"), ("05/Mar/24 02:07:09 PM", "%d/%b/%y %I:%M:%S %p"), ("Tuesday 5 March 2024", "%A %d %B %Y"),
                   ("12:30:01.5", "%H:%M:%S.%f"), ("2024-03-05T01:02:03+0100", "%Y-%m-%dT%H:%M:%S%z"), ("060 2024", "%j %Y"), ("100%", "%H0%%"),
                   ("2024-01-01T00:00:00Z", "%Y-%m-%dT%H:%M:%S%z")]:
    try:
        print(repr(datetime.strptime(text, form)))
    except ValueError as error:
        print(error)
t = time(9, 5)
print(t, repr(t), t.isoformat("seconds"), time(1, 2, 3, 4), repr(time(1, 2, 3, 4)), t < time(10), t.replace(minute=30), f"{t:%H.%M}", time.max, time.min)
print(time.fromisoformat("04:23:01"), time.fromisoformat("T0423"), repr(time(1, tzinfo=timezone.utc)), time(1, tzinfo=timezone.utc).isoformat(), t == time(9, 5, 0))
plus2 = timezone(timedelta(hours=2))
a = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
b = a.astimezone(plus2)
print(a, repr(a), b, a == b, hash(a) == hash(b), b - a, b.utcoffset(), b.tzname(), a.tzname(), a.dst(), b.isoformat(), b.strftime("%z %Z"))
print(plus2, repr(plus2), timezone.utc, repr(timezone.utc), timezone(timedelta(0)) is timezone.utc, timezone(-timedelta(hours=3, minutes=30), "NST"), repr(timezone(timedelta(1, 3600) - timedelta(1), "X")))
print(a.replace(tzinfo=None), a.astimezone(timezone(-timedelta(hours=5))), dt.UTC is timezone.utc, a.timestamp(), datetime(2024, 1, 1, tzinfo=plus2).timestamp(), a.timetz(), a.utctimetuple()[:6])
print(datetime.min, datetime.max, datetime.resolution, dt.MINYEAR, dt.MAXYEAR, isinstance(m, date), isinstance(d, datetime), type(m), datetime.__name__, date.__module__)


class Stamp(datetime):
    @property
    def label(self):
        return f"<{self:%d.%m.}>"


s = Stamp(2024, 5, 6)
print(s.label, repr(s), type(s + timedelta(1)).__name__, s == datetime(2024, 5, 6))
days = [date(2024, 1, 30) + timedelta(days=i) for i in range(4)]
print([str(x) for x in days], (date(2024, 12, 25) - date(2024, 7, 4)).days, sum((timedelta(minutes=5) for _ in range(3)), timedelta()))
