//! The `linden` program: a thin door to the library's command line.

fn main() {}
