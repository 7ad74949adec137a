def models = new File(basedir, "target/generated-sources/graphwright/com/example/home/models")
models.mkdirs()
new File(models, "Mine.txt").text = "Somebody keeps a note here."
return true
