//! Entering answers for somebody who asks for it (CON-18, LNG-8, LNG-10, ACC-8): the promise first, then one entry at a
//! time. What is noted of an entry is a total of the day, written when it begins and not when it is sent.

pub mod begin_entry;
pub mod days;
pub mod promise;
