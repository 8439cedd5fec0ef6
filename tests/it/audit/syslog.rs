//! A syslog is sent every entry, in order, without an act ever waiting for it (ACC-7): against real sockets.

use std::net::UdpSocket;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use linden::actions::audit::keep_log::keep_log;
use linden::actions::consultations::pause_consultation::{pause_consultation, resume_consultation};
use linden::actions::recording::Trail;
use linden::actions::service::Service;
use linden::clock::Clock;
use linden::domain::audit::Via;
use linden::domain::consultation::State;
use linden::server;
use linden::store::audit_syslog::SyslogAddress;

use crate::on_both_engines;
use crate::support::log_of_staff::{entries, last};
use crate::support::world::World;

/// The installation once more, with a syslog.
fn sending(world: &World, address: &str) -> Arc<Service> {
    let clock: Arc<dyn Clock> = Arc::clone(&world.clock) as Arc<dyn Clock>;
    let address: SyslogAddress = address.parse().unwrap();
    let trail = Trail::new(Via::Pages, None).with_syslog(Some(address));
    let keys = world.database.folder.path().join("keys");
    server::open_service_with(&world.database.address, &keys, clock, trail, None).unwrap()
}

fn listening(path: &Path) -> UnixDatagram {
    let socket = UnixDatagram::bind(path).unwrap();
    socket.set_nonblocking(true).unwrap();
    socket
}

/// Everything that has arrived.
fn arrived(socket: &UnixDatagram) -> Vec<String> {
    let mut buffer = [0; 8192];
    let mut all = Vec::new();
    while let Ok(length) = socket.recv(&mut buffer) {
        all.push(String::from_utf8(buffer[..length].to_vec()).unwrap());
    }
    all
}

/// The entries in messages, and that each is RFC 5424 with the hour and nothing finer.
fn read(messages: &[String]) -> Vec<String> {
    let line = |message: &String| {
        let (header, line) = message.split_once(" - {").unwrap();
        let parts: Vec<&str> = header.split(' ').collect();
        assert!(["<110>1", "<108>1"].contains(&parts[0]) && parts.len() == 6, "{message}");
        assert!(parts[1].ends_with(":00:00Z") && parts[2..5] == ["-", "linden", "-"], "{message}");
        assert!(line.contains(&format!("\"kind\":\"{}\"", parts[5])), "{message}");
        format!("{{{line}")
    };
    messages.iter().map(line).collect()
}

fn exported(service: &Service) -> Vec<String> {
    entries(service).iter().map(ToString::to_string).collect()
}

/// Sends what there is, however little the socket takes at a time, until the log is told or nothing more arrives.
fn told(service: &Service, socket: &UnixDatagram) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        keep_log(service).unwrap();
        let more = arrived(socket);
        if more.is_empty() {
            return all;
        }
        all.extend(more);
    }
}

on_both_engines! {
    /// Keeps ACC-7: what was written before there was a syslog and what follows, in order and once; each once its hour is over, for
    /// a syslog notes when it is told.
    fn acc_7_a_syslog_is_told_every_entry_once_its_hour_is_over(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let path = world.database.folder.path().join("log");
        let socket = listening(&path);
        let service = sending(&world, path.to_str().unwrap());
        assert_eq!(told(&service, &socket), Vec::<String>::new(), "the hour is not over");
        world.clock.advance(TimeDelta::hours(1));
        let first = read(&told(&service, &socket));
        assert_eq!(first, exported(&service));
        let before = last(&service);
        pause_consultation(&service, &world.may("ada")).unwrap();
        assert_eq!(told(&service, &socket), Vec::<String>::new());
        world.clock.advance(TimeDelta::hours(1));
        let since = exported(&service).split_off(usize::try_from(before).unwrap());
        assert_eq!(read(&told(&service, &socket)), since);
        let refused = linden::domain::audit::Door::command("on the command line");
        service.note_refused(linden::domain::audit::By::account(world.account("ada")), refused).unwrap();
        world.clock.advance(TimeDelta::hours(1));
        assert!(told(&service, &socket).last().unwrap().starts_with("<108>1 "), "a refusal is a warning");
    }

    /// Keeps ACC-7: a syslog that is away, or full, keeps no act waiting; what it missed comes later, in order, also after the
    /// service itself has rested.
    fn acc_7_what_a_syslog_missed_is_sent_later_in_order(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let path = world.database.folder.path().join("log");
        let service = sending(&world, path.to_str().unwrap());
        world.clock.advance(TimeDelta::hours(1));
        keep_log(&service).unwrap();
        pause_consultation(&service, &world.may("ada")).unwrap();
        world.clock.advance(TimeDelta::hours(1));
        let socket = listening(&path);
        // More than the socket holds at a time: nobody reads until it is full.
        for _ in 0..200 {
            resume_consultation(&service, &world.may("ada")).unwrap();
            pause_consultation(&service, &world.may("ada")).unwrap();
        }
        world.clock.advance(TimeDelta::hours(1));
        let expected = exported(&service);
        let missed = told(&service, &socket);
        assert_eq!(read(&missed), expected);
        drop(socket);
        std::fs::remove_file(&path).unwrap();
        resume_consultation(&service, &world.may("ada")).unwrap();
        world.clock.advance(TimeDelta::hours(1));
        keep_log(&service).unwrap();
        drop(service);
        let socket = listening(&path);
        let again = sending(&world, path.to_str().unwrap());
        let late = exported(&again).split_off(expected.len());
        assert_eq!(read(&told(&again, &socket)), late);
    }
}

#[test]
fn acc_7_a_syslog_elsewhere_is_told_over_udp() {
    let world = World::with_administrator(crate::support::engine::Engine::Sqlite);
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let service = sending(&world, &format!("udp:{}", socket.local_addr().unwrap()));
    world.clock.advance(TimeDelta::hours(1));
    let expected = exported(&service);
    keep_log(&service).unwrap();
    let mut buffer = [0; 8192];
    let mut receive = || {
        let length = socket.recv(&mut buffer).unwrap();
        String::from_utf8(buffer[..length].to_vec()).unwrap()
    };
    let messages: Vec<String> = expected.iter().map(|_| receive()).collect();
    assert_eq!(read(&messages), expected);
}
