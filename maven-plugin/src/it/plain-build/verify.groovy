def log = new File(basedir, "build.log").text
def output = new File(basedir, "target/generated-sources/graphwright")
assert new File(output, "com/example/home/models/Lamp.java").file
assert new File(output, "com/example/home/models/Room.java").file
assert new File(basedir, "target/classes/com/example/home/models/Lamp.class").file
assert new File(basedir, "target/classes/com/example/Switch.class").file
assert log =~ /graphwright: 1 pages -> 2 types, 0 requests, 0 errors, \d+ warnings, \d+ notes; \d+ files written, 0 unchanged, 0 deleted; \d+\.\d s/
