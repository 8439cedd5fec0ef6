//! The tables, as both migrations make them. Only this layer sees them.

diesel::table! {
    organisation (id) { id -> Binary, name -> Text, }
}

diesel::table! {
    account (id) {
        id -> Binary,
        organisation -> Binary,
        mail_tag -> Binary,
        contact -> Binary,
        administrator -> Bool,
        password -> Nullable<Binary>,
        public_key -> Nullable<Binary>,
        private_key -> Nullable<Binary>,
        ended_on -> Nullable<Date>,
    }
}

diesel::table! {
    invitation (tag) {
        tag -> Binary,
        account -> Binary,
        expires_on -> Date,
    }
}

diesel::table! {
    sign_in (id) {
        id -> Binary,
        account -> Binary,
        private_key -> Binary,
        started_at -> Timestamp,
        seen_at -> Timestamp,
        checked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    second_factor (account) {
        account -> Binary,
        seed -> Binary,
        used_step -> BigInt,
    }
}

diesel::table! {
    passkey (tag) {
        tag -> Binary,
        account -> Binary,
        sealed -> Binary,
    }
}

diesel::table! {
    return_link (tag) {
        tag -> Binary,
        account -> Binary,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    recovery (account) {
        account -> Binary,
        wrapped -> Binary,
    }
}

diesel::table! {
    known_device (tag) { tag -> Binary, account -> Binary, known_on -> Date, }
}

diesel::table! {
    reading_day (account) { account -> Binary, day -> Date, opened -> Binary, }
}

diesel::table! {
    consultation (id) {
        id -> Binary,
        slug -> Text,
        organisation -> Binary,
        state -> Text,
        paused -> Bool,
        folder -> Text,
        folder_sha256 -> Binary,
        review_sha256 -> Binary,
    }
}

diesel::table! {
    transition (consultation, position) {
        consultation -> Binary,
        position -> BigInt,
        state -> Text,
        role -> Text,
        made_on -> Date,
    }
}

diesel::table! {
    notice (consultation, version, language) {
        consultation -> Binary,
        version -> BigInt,
        language -> Text,
        sha256 -> Binary,
        text -> Text,
    }
}

diesel::table! {
    consultation_role (consultation, account, role) {
        consultation -> Binary,
        account -> Binary,
        role -> Text,
    }
}

diesel::table! {
    approval (id) {
        id -> Binary,
        consultation -> Binary,
        act -> Text,
        sha256 -> Binary,
        role -> Text,
        account -> Binary,
        given_on -> Date,
    }
}

diesel::table! {
    consultation_key (consultation, kind, epoch) {
        consultation -> Binary,
        kind -> Text,
        epoch -> BigInt,
        public_key -> Binary,
    }
}

diesel::table! {
    key_grant (consultation, kind, epoch, account) {
        consultation -> Binary,
        kind -> Text,
        epoch -> BigInt,
        account -> Binary,
        sealed -> Binary,
    }
}

diesel::table! {
    departure (consultation, kind, account) {
        consultation -> Binary,
        kind -> Text,
        account -> Binary,
        epoch -> BigInt,
        left_on -> Date,
    }
}

diesel::table! {
    card_batch (id) {
        id -> Binary,
        consultation -> Binary,
        label -> Text,
        cards -> BigInt,
        printed_on -> Date,
        printed_by -> Nullable<Binary>,
        paper_notice -> Nullable<BigInt>,
        paper_language -> Nullable<Text>,
    }
}

diesel::table! {
    confidentiality_promise (consultation, account) {
        consultation -> Binary,
        account -> Binary,
        sha256 -> Binary,
        given_on -> Date,
    }
}

diesel::table! {
    release_terms (consultation, account) {
        consultation -> Binary,
        account -> Binary,
        sha256 -> Binary,
        accepted_on -> Date,
    }
}

diesel::table! {
    audit_sent (address) {
        address -> Text,
        number -> BigInt,
    }
}

diesel::table! {
    assisted_day (consultation, account, day) {
        consultation -> Binary,
        account -> Binary,
        day -> Date,
        spoken -> BigInt,
        paper -> BigInt,
        destroyed -> BigInt,
    }
}

diesel::table! {
    card (id) {
        id -> Binary,
        consultation -> Binary,
        batch_tag -> Binary,
        spent -> Bool,
    }
}

diesel::table! {
    answer_sheet (id) {
        id -> Binary,
        consultation -> Binary,
        keep -> Bool,
        wrap -> Nullable<Binary>,
        head -> Nullable<Binary>,
        answers -> Nullable<Binary>,
        about -> Nullable<Binary>,
        own -> Nullable<Binary>,
    }
}

diesel::table! {
    words (id) {
        id -> Binary,
        consultation -> Binary,
        keep -> Bool,
        wrap -> Nullable<Binary>,
        head -> Nullable<Binary>,
        raw -> Nullable<Binary>,
        reading -> Nullable<Binary>,
        marks -> Nullable<Binary>,
        own -> Nullable<Binary>,
    }
}

diesel::table! {
    form_key (day) { day -> BigInt, sealed -> Binary, }
}

diesel::table! {
    ended_visit (tag) {
        tag -> Binary,
        hour -> BigInt,
    }
}

diesel::table! {
    saved_visit (id) {
        id -> Binary,
        consultation -> Binary,
        until_hour -> BigInt,
        saved -> Binary,
    }
}

diesel::table! {
    complaint (id) {
        id -> Binary,
        consultation -> Binary,
        received_on -> Date,
        acknowledged_on -> Nullable<Date>,
        closed_on -> Nullable<Date>,
        outcome -> Nullable<Text>,
        wrap -> Binary,
        text -> Binary,
        reply -> Binary,
    }
}

diesel::table! {
    theme (consultation, question, number, language) {
        consultation -> Binary,
        question -> Text,
        number -> BigInt,
        language -> Text,
        label -> Text,
    }
}

diesel::table! {
    quote (id) { id -> Binary, consultation -> Binary, step -> Text, sealed -> Binary, }
}

diesel::table! {
    concern (id) {
        id -> Binary,
        consultation -> Binary,
        kind -> Text,
        raised_on -> Date,
        closed_on -> Nullable<Date>,
        note -> Binary,
    }
}

diesel::table! {
    harder_week (consultation) {
        consultation -> Binary,
        week -> BigInt,
        told -> Bool,
    }
}

diesel::table! {
    medium (consultation, sha256) {
        consultation -> Binary,
        sha256 -> Binary,
        content -> Binary,
    }
}

diesel::table! {
    outbox (id) {
        id -> Binary,
        account -> Binary,
        attempts -> BigInt,
        due_at -> Timestamp,
        letter -> Nullable<Binary>,
    }
}

diesel::table! {
    release (consultation, number) {
        consultation -> Binary,
        number -> BigInt,
        artefact -> Binary,
        sha256 -> Binary,
        signature -> Binary,
        published_on -> Nullable<Date>,
    }
}

diesel::table! {
    erasure_report (consultation, kind, erased_on) {
        consultation -> Binary,
        kind -> Text,
        erased_on -> Date,
        band -> Text,
    }
}

diesel::table! {
    audit_entry (number) {
        number -> BigInt,
        hour -> BigInt,
        via -> Text,
        account -> Nullable<Binary>,
        role -> Nullable<Text>,
        consultation -> Nullable<Binary>,
        kind -> Text,
        about -> Nullable<Text>,
        hash -> Binary,
    }
}

diesel::table! {
    purge (consultation) { consultation -> Binary, purged_on -> Date, }
}

diesel::table! {
    audit_head (id) {
        id -> BigInt,
        number -> BigInt,
        hash -> Binary,
    }
}

diesel::table! {
    key_kit (id) {
        id -> Binary,
        consultation -> Nullable<Binary>,
        sha256 -> Binary,
        printed_on -> Date,
        printed_by -> Binary,
        read_back_on -> Nullable<Date>,
        read_back_by -> Nullable<Binary>,
    }
}

diesel::table! {
    key_place (consultation, place) {
        consultation -> Binary,
        place -> Binary,
        held -> Bool,
        seen_on -> Date,
    }
}

diesel::allow_tables_to_appear_in_same_query!(account, consultation_role, invitation, sign_in);
