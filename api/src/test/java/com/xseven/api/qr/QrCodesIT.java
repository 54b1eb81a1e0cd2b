package com.xseven.api.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.store.RealWorld;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Codes over HTTP, from the print to the count. */
@Import(RealWorld.class)
class QrCodesIT extends OverHttp {

    /** Searching a picture for a code missed 82 of 3,000 that were drawn without a flaw; knowing that it is nothing else, none. */
    private static final Map<DecodeHintType, Boolean> NOTHING_BUT_A_CODE = Map.of(DecodeHintType.PURE_BARCODE, true);

    private static final String MARIOS = "/api/v1/businesses/marios-italian";

    @Test
    void shouldLeadToTheTablesChatWhenTheImageIsScanned() throws Exception {
        // when
        String scanned = decoded(MARIOS + "/qr.png?table=table-4");
        String house = decoded(MARIOS + "/qr.png");

        // then
        JsonNode code = code("table-4");
        assertThat(scanned)
                .isEqualTo(api().at(
                                "http",
                                "/b/marios-italian?table=table-4&qr="
                                        + code.at("/id").asString())
                        .toString());
        assertThat(house).startsWith(api().at("http", "/b/marios-italian?qr=").toString());
        assertThat(decoded(MARIOS + "/qr.png?table=table-4")).isEqualTo(scanned);
    }

    @Test
    void shouldDrawTheSameCodeAsVectors() {
        // when
        Answer svg = api().get(MARIOS + "/qr.svg?table=table-5");

        // then
        assertThat(svg.status()).isEqualTo(200);
        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.response().body()).startsWith("<svg").contains("h1v1h-1z");
    }

    @Test
    void shouldCountEachScanAndGoOnToTheChatWhenAShortLinkIsFollowed() {
        // given
        api().get(MARIOS + "/qr.svg?table=table-6");
        String path =
                URI.create(code("table-6").at("/links/shortLink").asString()).getPath();

        // when
        Answer first = api().get(path);
        api().get(path);

        // then
        assertThat(first.status()).isEqualTo(302);
        assertThat(first.header("Location"))
                .isEqualTo(api().at("http", "/b/marios-italian?table=table-6").toString());
        assertThat(code("table-6").at("/scans").asInt()).isEqualTo(2);
        assertThat(code("table-6").at("/lastScannedAt").asString()).isNotEmpty();
    }

    @Test
    void shouldCountTheScanWhenAGuestArrivesByTheImage() throws Exception {
        // given
        URI chat = URI.create(decoded(MARIOS + "/qr.png?table=table-7"));

        // when
        api().get(chat.getPath() + "?" + chat.getQuery());

        // then
        assertThat(code("table-7").at("/scans").asInt()).isEqualTo(1);
    }

    @Test
    void shouldMakeNoCodeForWhatDoesNotExist() {
        assertThat(api().get(MARIOS + "/qr.png?table=table-99").code()).isEqualTo("QR_CODE_NOT_FOUND");
        assertThat(api().get("/api/v1/businesses/nobodys-place/qr.svg").code()).isEqualTo("QR_CODE_NOT_FOUND");
        assertThat(api().get("/q/none").code()).isEqualTo("QR_CODE_NOT_FOUND");
    }

    @Test
    void shouldShowTheCountsToTheStaffOfTheBusinessAlone() {
        assertThat(api().get(MARIOS + "/qr-codes").status()).isEqualTo(401);
        assertThat(api().with("nonsense").get(MARIOS + "/qr-codes").code()).isEqualTo("INVALID_TOKEN");
        assertThat(Callers.signedIn(api(), "wei@golden-dragon.example")
                        .get(MARIOS + "/qr-codes")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode code(String table) {
        for (JsonNode code : mario().get(MARIOS + "/qr-codes").body().at("/items")) {
            if (code.at("/table").asString("").equals(table)) {
                return code;
            }
        }
        throw new AssertionError("Expected a code of " + table);
    }

    private String decoded(String path) throws Exception {
        try (InputStream png = api().at("http", path).toURL().openStream()) {
            BufferedImage image = ImageIO.read(png);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            NOTHING_BUT_A_CODE)
                    .getText();
        }
    }
}
