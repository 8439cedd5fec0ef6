//! A catalogue as it is written: which messages it has, on which line, with which variables and forms; and where it differs
//! from the English one (LNG-1). Every fault has its file and line, for translators as for tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use serde::Serialize;

/// The form that every choice has, and falls back to.
const OTHER: &str = "other";

/// What is wrong with a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A choice by a number.
#[derive(Debug)]
struct Choice {
    line: usize,
    by: String,
    forms: BTreeSet<String>,
}

impl Choice {
    /// The forms by name; a number may have words of its own besides.
    fn named(&self) -> BTreeSet<&str> {
        let named = self.forms.iter().map(String::as_str);
        named.filter(|form| !form.bytes().all(|byte| byte.is_ascii_digit())).collect()
    }

    /// Whether there is one form only, for the number is a name.
    fn is_plain(&self) -> bool {
        self.named() == BTreeSet::from([OTHER])
    }
}

/// A message as it is written.
#[derive(Debug)]
pub struct Written {
    /// The line it begins on.
    pub line: usize,
    /// Its lines, as they stand in the file.
    pub text: String,
    variables: BTreeSet<String>,
    choices: Vec<Choice>,
}

/// One catalogue.
#[derive(Debug)]
pub struct Catalogue {
    file: String,
    messages: BTreeMap<String, Written>,
    faults: Vec<Fault>,
}

impl Catalogue {
    /// Reads a catalogue. What cannot be read, and what stands twice, is a fault.
    #[must_use]
    pub fn read(file: &str, source: &str) -> Self {
        let (resource, unreadable) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut catalogue = Self { file: file.to_owned(), messages: BTreeMap::new(), faults: Vec::new() };
        let source = &Source::new(source);
        for ParserError { pos, kind, .. } in unreadable {
            catalogue.fault(source.line_at(pos.start), format!("this cannot be read: {kind}"));
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => catalogue.add(source, message),
                Entry::Term(term) => {
                    let line = source.line_of(term.id.name);
                    catalogue.fault(line, format!("-{} is a term, and there are none here", term.id.name));
                }
                _ => {}
            }
        }
        catalogue
    }

    fn fault(&mut self, line: usize, what: String) {
        self.faults.push(Fault { file: self.file.clone(), line, what });
    }

    fn add(&mut self, source: &Source<'_>, message: &Message<&str>) {
        let id = message.id.name;
        let line = source.line_of(id);
        if let Some(first) = self.messages.get(id).map(|first| first.line) {
            return self.fault(line, format!("{id} stands twice: it is on line {first} already"));
        }
        if message.value.is_none() || !message.attributes.is_empty() {
            self.fault(line, format!("{id} must have a text and no attributes"));
        }
        let text = source.message_from(line);
        let mut written = Written { line, text, variables: BTreeSet::new(), choices: Vec::new() };
        if let Some(pattern) = &message.value {
            for what in read_pattern(source, pattern, &mut written) {
                self.fault(line, format!("{id}: {what}"));
            }
        }
        self.messages.insert(id.to_owned(), written);
    }

    /// The messages, by id.
    #[must_use]
    pub const fn messages(&self) -> &BTreeMap<String, Written> {
        &self.messages
    }

    /// What is wrong in what is there, beside `english`: what cannot be read or stands twice, messages and variables too
    /// many or too few, choices and forms that do not fit the language `tag` (LNG-1).
    #[must_use]
    pub fn faults(&self, english: &Self, tag: &str) -> Vec<Fault> {
        let mut found = self.faults.clone();
        let forms = plural_forms(tag);
        for (id, own) in &self.messages {
            let mut say = |line, what| found.push(Fault { file: self.file.clone(), line, what });
            let Some(source) = english.messages.get(id) else {
                say(own.line, format!("{id} is not a message of the service ({} has none)", english.file));
                continue;
            };
            let at = format!("{}:{}", english.file, source.line);
            for name in source.variables.difference(&own.variables) {
                say(own.line, format!("{id} lacks the variable ${name} ({at})"));
            }
            for name in own.variables.difference(&source.variables) {
                say(own.line, format!("{id} has a variable ${name} that nothing is put in for ({at})"));
            }
            for (line, what) in faults_of_choices(source, own, &forms) {
                say(line, format!("{id} {what} ({at})"));
            }
        }
        found.sort();
        found
    }

    /// What is missing beside `english`, each with the line below which it belongs.
    #[must_use]
    pub fn missing(&self, english: &Self) -> Vec<(String, Fault)> {
        let mut in_order: Vec<(&String, &Written)> = english.messages.iter().collect();
        in_order.sort_by_key(|(_, message)| message.line);
        let (mut line, mut missing) = (1, Vec::new());
        for (id, source) in in_order {
            if let Some(own) = self.messages.get(id) {
                line = own.line;
            } else {
                let what = format!("{id} is missing: it belongs after this ({}:{})", english.file, source.line);
                missing.push((id.clone(), Fault { file: self.file.clone(), line, what }));
            }
        }
        missing
    }
}

/// Every choice must be by a number that English chooses by, and have each form of the language and no other; where
/// English needs one form only, one is enough.
fn faults_of_choices(source: &Written, own: &Written, forms: &BTreeSet<&str>) -> Vec<(usize, String)> {
    let by = |message: &Written| message.choices.iter().map(|choice| choice.by.clone()).collect::<BTreeSet<_>>();
    let mut found = Vec::new();
    for name in by(source).difference(&by(own)) {
        found.push((own.line, format!("must choose its words by ${name}")));
    }
    for choice in &own.choices {
        let mut asked = source.choices.iter().filter(|asked| asked.by == choice.by).peekable();
        if asked.peek().is_none() {
            found.push((choice.line, format!("must not choose its words by ${}", choice.by)));
            continue;
        }
        if choice.is_plain() && asked.all(Choice::is_plain) {
            continue;
        }
        let named = choice.named();
        for form in forms.difference(&named) {
            found.push((choice.line, format!("lacks the form [{form}]")));
        }
        for form in named.difference(forms) {
            found.push((choice.line, format!("has a form [{form}] that the language has not")));
        }
    }
    found
}

/// Notes the variables and choices of a pattern; what is wrong in itself comes back.
fn read_pattern(source: &Source<'_>, pattern: &Pattern<&str>, written: &mut Written) -> Vec<String> {
    let mut faults = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(source, expression, written, &mut faults);
        }
    }
    faults
}

fn read_expression(
    source: &Source<'_>,
    expression: &Expression<&str>,
    written: &mut Written,
    faults: &mut Vec<String>,
) {
    match expression {
        Expression::Inline(inline) => read_inline(source, inline, written, faults),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return faults.push("words are chosen by a variable only".to_owned());
            };
            written.variables.insert(id.name.to_owned());
            let mut forms = BTreeSet::new();
            for variant in variants {
                let (VariantKey::Identifier { name: form } | VariantKey::NumberLiteral { value: form }) = variant.key;
                if !forms.insert(form.to_owned()) {
                    faults.push(format!("the form [{form}] stands twice"));
                }
                if variant.default != (form == OTHER) {
                    faults.push(format!("the star belongs to [{OTHER}], not to [{form}]"));
                }
                faults.extend(read_pattern(source, &variant.value, written));
            }
            written.choices.push(Choice { line: source.line_of(id.name), by: id.name.to_owned(), forms });
        }
    }
}

fn read_inline(source: &Source<'_>, inline: &InlineExpression<&str>, written: &mut Written, faults: &mut Vec<String>) {
    match inline {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            written.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(source, expression, written, faults),
        _ => faults.push("only texts in quotation marks and variables stand in brackets here".to_owned()),
    }
}

/// The plural forms of a language for counting (CLDR). Kurmanji has those of Kurdish.
#[must_use]
pub fn plural_forms(tag: &str) -> BTreeSet<&'static str> {
    let known = if tag.starts_with("kmr") { "ku" } else { tag };
    let locale = Locale::try_from_str(known).unwrap_or(Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return BTreeSet::from([OTHER]) };
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    };
    rules.categories().map(name).collect()
}

/// A source and where its lines begin.
struct Source<'s> {
    text: &'s str,
    begins: Vec<usize>,
}

impl<'s> Source<'s> {
    fn new(text: &'s str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, begins: std::iter::once(0).chain(breaks).collect() }
    }

    /// The line of a byte.
    fn line_at(&self, at: usize) -> usize {
        self.begins.partition_point(|begin| *begin <= at)
    }

    /// The line of a piece of it.
    fn line_of(&self, piece: &str) -> usize {
        self.line_at(piece.as_ptr().addr().saturating_sub(self.text.as_ptr().addr()))
    }

    /// The lines of the message that begins on `line`: what follows it indented, and the bracket that ends a choice.
    fn message_from(&self, line: usize) -> String {
        let begin = self.begins.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let mut lines = self.text.get(begin..).unwrap_or_default().lines();
        let first = lines.next();
        let more = lines.take_while(|line| line.starts_with([' ', '}']));
        first.into_iter().chain(more).collect::<Vec<_>>().join("\n")
    }
}
