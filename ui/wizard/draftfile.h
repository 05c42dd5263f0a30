#pragma once

#include "wizard/wizarddraft.h"

namespace hloauth {

/// The wizard's draft on disk, `wizard-draft.json` in the data directory: readable by the user alone,
/// written atomically, without any secret. Only who reads it waits until it is written.
class DraftFile {
public:
    explicit DraftFile(const QString &directory);

    QString path() const { return m_path; }
    /// Nothing if there is none, or none that can be read.
    std::optional<WizardDraft> load() const;
    /// A convenience: that it can't be written is not worth an error.
    void save(const WizardDraft &draft) const;
    void remove() const;

private:
    QString m_path;
};

} // namespace hloauth
