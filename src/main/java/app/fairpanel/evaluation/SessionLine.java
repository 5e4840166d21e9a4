package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/// A kind of session in the practice's mix, for one payer or for all.
///
/// @param label the clinician's own name for it; may be blank
/// @param cptCode the five-digit code of the service, such as 90837
/// @param share of the completed sessions, 0–100 %; of an add-on, the share of sessions that have it
/// @param minutes of one session, 0–1,440
/// @param addOn whether it is billed beside another line and takes no session of its own
/// @param groupSize clients in one session, each paying the rate; 1 unless it is a group
public record SessionLine(
        String id,
        Optional<String> payer,
        String cptCode,
        String label,
        BigDecimal share,
        int minutes,
        boolean addOn,
        int groupSize) {
    public SessionLine {
        payer = payer.map(String::strip).filter(text -> !text.isEmpty());
        cptCode = cptCode.strip();
        label = label.strip();
        share = Amounts.canonical(share);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a session line needs an id");
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("not a share: " + share);
        }
        if (minutes < 0 || minutes > 1_440 || groupSize < 1) {
            throw new IllegalArgumentException("not a session: " + minutes + " minutes for " + groupSize);
        }
    }

    public SessionLine withShare(BigDecimal changed) {
        return new SessionLine(id, payer, cptCode, label, changed, minutes, addOn, groupSize);
    }

    public SessionLine withPayer(String changed) {
        return new SessionLine(id, Optional.of(changed), cptCode, label, share, minutes, addOn, groupSize);
    }

    public SessionLine withCptCode(String changed) {
        return new SessionLine(id, payer, changed, label, share, minutes, addOn, groupSize);
    }

    public SessionLine withLabel(String changed) {
        return new SessionLine(id, payer, cptCode, changed, share, minutes, addOn, groupSize);
    }

    public SessionLine withMinutes(int changed) {
        return new SessionLine(id, payer, cptCode, label, share, changed, addOn, groupSize);
    }

    public SessionLine withAddOn(boolean changed) {
        return new SessionLine(id, payer, cptCode, label, share, minutes, changed, groupSize);
    }

    public SessionLine withGroupSize(int changed) {
        return new SessionLine(id, payer, cptCode, label, share, minutes, addOn, changed);
    }
}
