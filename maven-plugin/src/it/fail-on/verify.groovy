def log = new File(basedir, "build.log").text
def runs = log.findAll(/graphwright: \d pages -> .*/)
assert runs.size() == 4
assert runs[0] =~ /^graphwright: 2 pages -> .*, 1 errors, .*; 0 files written, 0 unchanged, 0 deleted;/
assert runs[1] =~ /^graphwright: 1 pages -> .*, 0 errors, 1 warnings, .*; 0 files written, 0 unchanged, 0 deleted;/
assert runs[2] =~ /^graphwright: 1 pages -> .*, 0 errors, 1 warnings, .*; [1-9]\d* files written, 0 unchanged, 0 deleted;/
assert runs[3] =~ /^graphwright: 2 pages -> .*, 1 errors, 1 warnings, .*; [1-9]\d* files written, [1-9]\d* unchanged, 0 deleted;/
assert log.contains("[ERROR] api/heater-get.md:")
assert log.contains("[WARNING] api/empty.md:1:1: warning GW014: ")
assert !log.contains("\tat ")

def models = new File(basedir, "target/generated-sources/graphwright/com/example/home/models")
assert new File(models, "Lamp.java").file
assert new File(models, "Heater.java").file
assert new File(basedir, "target/diagnostics.jsonl").text.contains('"severity":"error","path":"api/heater-get.md"')
