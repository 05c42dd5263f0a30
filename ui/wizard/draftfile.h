#pragma once

#include "wizard/wizarddraft.h"

namespace hloauth {

/// The wizard's draft on disk, `wizard-draft.json` in the data directory: readable by the user alone,
/// written atomically, without any secret.
class DraftFile {
public:
    explicit DraftFile(const QString &directory);

    QString path() const { return m_path; }
    /// Nothing if there is none, or none that can be read.
    std::optional<WizardDraft> load() const;
    bool save(const WizardDraft &draft) const; ///< false if it could not be written
    void remove() const;

private:
    QString m_path;
};

} // namespace hloauth
