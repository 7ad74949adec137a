def log = new File(basedir, "build.log").text
def runs = log.findAll(/graphwright: 1 pages -> .*/)
assert runs.size() == 2
assert runs[0] =~ /; [1-9]\d* files written, 0 unchanged, 0 deleted;/
assert runs[1] =~ /; 0 files written, [1-9]\d* unchanged, 0 deleted;/
assert log.count("Nothing to compile") == 1

// Had the second build written to the source, it would be younger than its class, which the second build left alone.
def source = new File(basedir, "target/generated-sources/graphwright/com/example/home/models/Lamp.java")
def compiled = new File(basedir, "target/classes/com/example/home/models/Lamp.class")
assert source.lastModified() <= compiled.lastModified()
