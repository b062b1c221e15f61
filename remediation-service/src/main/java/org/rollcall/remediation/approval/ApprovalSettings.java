package org.rollcall.remediation.approval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Who has to agree, and for how long it holds: {@code rollcall.approvals.*}. */
@ConfigMapping(prefix = "rollcall.approvals")
public interface ApprovalSettings {
  /** How many different people; never fewer than two. */
  @WithDefault("2")
  @Min(2)
  int needed();

  /** How long people may take to decide. */
  @WithDefault("P7D")
  Duration pendingFor();

  /** How long an approved change may take to be carried out. */
  @WithDefault("PT24H")
  Duration approvedFor();
}
