package org.openseat.start.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class TimedBodyTest {

    private static final ApplicationBufferHandler NOWHERE = new ApplicationBufferHandler() {
        @Override
        public void setByteBuffer(java.nio.ByteBuffer buffer) {}

        @Override
        public java.nio.ByteBuffer getByteBuffer() {
            return java.nio.ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {}
    };

    private final AtomicLong nanos = new AtomicLong();
    private final Places places = new Places(60, 20);

    @Test
    void a_letter_now_and_then_is_cut_after_half_a_minute() throws IOException {
        var body = body(1, 1_000_000);
        assertThat(body.doRead(NOWHERE)).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(29).toNanos());
        assertThat(body.doRead(NOWHERE)).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThatThrownBy(() -> body.doRead(NOWHERE)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_slow_telephone_at_the_bus_stop_gets_its_photo_through() throws IOException {
        var body = body(32 << 10, 5 << 20);
        for (var second = 0; second < 100; second++) {
            nanos.addAndGet(Duration.ofSeconds(2).toNanos());
            assertThat(body.doRead(NOWHERE)).isEqualTo(32 << 10);
        }
    }

    @Test
    void nobody_holds_a_place_for_longer_than_ten_minutes() throws IOException {
        var body = body(64 << 20, 1L << 40);
        body.doRead(NOWHERE);
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());

        assertThatThrownBy(() -> body.doRead(NOWHERE)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_place_is_free_as_soon_as_the_body_is_whole() throws IOException {
        var last = body(10, 20);
        last.doRead(NOWHERE);
        assertThat(places.count()).isEqualTo(1);
        last.doRead(NOWHERE);
        assertThat(places.count()).isZero();
    }

    private TimedBody body(int atOnce, long length) {
        var source = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                return atOnce;
            }

            @Override
            public int available() {
                return atOnce;
            }
        };
        var pace = new Pace(Rooms.FILE, nanos::get);
        var place = places.take("203.0.113.9", pace, () -> {}).orElseThrow();
        return new TimedBody(new Request(), source, length, place, pace);
    }
}
