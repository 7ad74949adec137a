package com.example;

import com.example.home.models.Lamp;

/** Compiles only if the generated class is on the source path and has what the page shows. */
public final class Switch {
    private Switch() {}

    public static Lamp brighter(Lamp lamp) {
        return lamp.toBuilder().brightness(100).lit(true).build();
    }
}
