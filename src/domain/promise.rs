//! The promise that everyone who enters answers for others gives first (LNG-10).

/// Its sentences. Who gave it gave it to this text: another one is asked for anew.
pub const PROMISE: [&str; 7] = [
    "What I hear or read stays between the person and me. I tell nobody, at work or at home, that they took part.",
    "I read every question and every answer aloud as it stands. I do not explain it away, hint or hurry.",
    "I write what the person says, not what I think they mean. I never answer for them.",
    "If they want to skip, stop, or have another person help, I say yes at once and ask no reason.",
    "I keep no notes, pictures, recordings or codes. The code belongs to the person, and paper forms are shredded.",
    "I do not help people I live with, work above, or whose survivor group I coordinate.",
    "If somebody is in danger, I follow the route that the notice describes, and I tell the person so before they speak.",
];
