//! Languages whose catalogue is in work: reported on, and offered nowhere. They are of another type than what pages are
//! drawn in, so that no address, form or folder can lead to one (LNG-1: no mixed pages).

/// A language whose words are being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InWork {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// Its name in the language, in its own script (LNG-3).
    pub own_name: &'static str,
    /// Its name in English, for staff.
    pub english_name: &'static str,
    /// The direction of writing.
    pub dir: &'static str,
    /// The catalogue as far as it goes.
    pub source: &'static str,
}

impl InWork {
    /// Every language in work: Kurmanji in both its scripts.
    pub const ALL: [Self; 2] = [
        Self {
            tag: "kmr-Latn",
            own_name: "Kurmancî",
            english_name: "Kurmanji (Latin script)",
            dir: "ltr",
            source: include_str!("kmr-Latn.ftl"),
        },
        Self {
            tag: "kmr-Arab",
            own_name: "کورمانجی",
            english_name: "Kurmanji (Arabic script)",
            dir: "rtl",
            source: include_str!("kmr-Arab.ftl"),
        },
    ];
}
