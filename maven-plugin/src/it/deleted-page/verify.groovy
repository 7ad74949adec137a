def runs = new File(basedir, "build.log").text.findAll(/graphwright: \d pages -> .*/)
def models = new File(basedir, "target/generated-sources/graphwright/com/example/home/models")
assert runs[0] =~ /2 pages -> 3 types, .*; [1-9]\d* files written, 0 unchanged, 0 deleted;/
assert runs[1] =~ /1 pages -> 2 types, .*; 0 files written, [1-9]\d* unchanged, 1 deleted;/
assert new File(models, "Lamp.java").file
assert !new File(models, "Heater.java").exists()
assert new File(models, "Mine.txt").file
