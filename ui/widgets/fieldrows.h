#pragma once

class QFormLayout;

namespace hloauth {

/// Puts the fields of \a form, which is its widget's already, below their labels while the widget is narrower
/// than \a letters average letters, and else beside them. All of them: with some below, Qt 6.4 gives rows
/// that wrap too little height.
void putFieldsBelowWhenNarrow(QFormLayout &form, int letters);

} // namespace hloauth
