package com.xseven.evaluation.guest;

/** Talking about one wish. */
interface Talk {

    /** The first words. */
    String begin();

    Move react(Heard heard);
}
