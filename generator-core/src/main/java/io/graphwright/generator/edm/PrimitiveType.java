package io.graphwright.generator.edm;

/** The primitive types that pages use, and {@code Edm.Untyped} (OData CSDL 4.01, sections 3.3 and 4.1). */
public enum PrimitiveType {
    BINARY("Edm.Binary"),
    BOOLEAN("Edm.Boolean"),
    BYTE("Edm.Byte"),
    DATE("Edm.Date"),
    DATE_TIME_OFFSET("Edm.DateTimeOffset"),
    DECIMAL("Edm.Decimal"),
    DOUBLE("Edm.Double"),
    DURATION("Edm.Duration"),
    GUID("Edm.Guid"),
    INT16("Edm.Int16"),
    INT32("Edm.Int32"),
    INT64("Edm.Int64"),
    SBYTE("Edm.SByte"),
    SINGLE("Edm.Single"),
    STREAM("Edm.Stream"),
    STRING("Edm.String"),
    TIME_OF_DAY("Edm.TimeOfDay"),
    UNTYPED("Edm.Untyped");

    private final String edmName;

    PrimitiveType(String edmName) {
        this.edmName = edmName;
    }

    /** As CSDL writes it: {@code Edm.DateTimeOffset}. */
    public String edmName() {
        return edmName;
    }
}
