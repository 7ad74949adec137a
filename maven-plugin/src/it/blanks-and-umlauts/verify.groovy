def module = new File(basedir, "Gr\u00fc\u00dfe & mehr")
assert new File(module, "target/generated-sources/graphwright/com/example/home/models/Lamp.java").file
assert new File(module, "target/classes/com/example/home/models/Lamp.class").file
assert new File(basedir, "build.log").text =~ /graphwright: 1 pages -> 2 types/
