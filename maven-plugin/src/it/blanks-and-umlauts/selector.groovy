// Where the system's charset has no umlauts, no Java program can name such a folder.
return java.nio.charset.Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("\u00fc\u00df")
