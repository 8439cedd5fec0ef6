//! How somebody was helped to take part (CON-18). Who helped is stored nowhere.

use serde::{Deserialize, Serialize};

/// The kind of help.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// None: by herself.
    #[default]
    Alone,
    /// An interpreter.
    Interpreter,
    /// A support worker.
    SupportWorker,
    /// Her answers came on paper and were entered for her.
    Paper,
}
