package com.xseven.understanding.intent;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Turns a sentence into a vector of length 1, in this process and on the calling thread alone: the runtime's own
 * threads would spin for work between messages and take a small machine's cores from everyone else.
 */
public final class SentenceEncoder extends AbstractInProcessEmbeddingModel {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OnnxBertBiEncoder encoder;

    private SentenceEncoder(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** Loads the model from the class path, which takes a third of a second. */
    public static SentenceEncoder load() {
        try (InputStream model = resource(MODEL);
                InputStream tokenizer = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new SentenceEncoder(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected the sentence encoder's files on the class path", unreadable);
        } catch (OrtException unusable) {
            throw new IllegalStateException("Expected the sentence encoder to load", unusable);
        }
    }

    private static InputStream resource(String name) {
        InputStream found = SentenceEncoder.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("Expected the resource " + name + " on the class path");
        }
        return found;
    }

    public float[] vector(String sentence) {
        return embed(sentence).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
