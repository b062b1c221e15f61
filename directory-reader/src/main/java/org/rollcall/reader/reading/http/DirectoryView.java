package org.rollcall.reader.reading.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A directory as the interface shows it.
 *
 * @param schedule time between passes, ISO 8601; absent for none
 * @param reader who reads it now; absent if nobody
 * @param last how the latest reading stands; absent if there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectoryView(
    String name,
    @Nullable Duration schedule,
    @Nullable String reader,
    @Nullable ReadingView last) {}
