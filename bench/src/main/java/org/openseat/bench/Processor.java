package org.openseat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// The processor time of this process, which says what a run costs even when others share the machine.
final class Processor {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// In nanoseconds, all threads together.
    static long time() {
        return PROCESS.getProcessCpuTime();
    }

    private Processor() {}
}
