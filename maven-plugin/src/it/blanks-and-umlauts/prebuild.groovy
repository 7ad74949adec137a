// Named here and not in the repository, so that every system can check it out.
def module = new File(basedir, "Gr\u00fc\u00dfe & mehr")
assert module.directory || new File(basedir, "module").renameTo(module)
