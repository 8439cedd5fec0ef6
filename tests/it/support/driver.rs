//! The driver of a browser: a program of its own, started for one browser and ended with it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use super::browser::PATIENCE;

/// A chromedriver on a free port.
pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub(super) fn start() -> Self {
        let program = std::env::var_os("LINDEN_TEST_CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                let program = program.to_string_lossy();
                panic!(
                    "{program} does not start: {error}. Use `tests/run`, which installs it (package: chromium-driver)."
                )
            });
        let mut driver = Self { process, port: 0 };
        // It says which port it took: "ChromeDriver was started successfully on port 41234."
        let mut output = BufReader::new(driver.process.stdout.take().expect("the output is piped"));
        let mut said = String::new();
        loop {
            let from = said.len();
            let read = output.read_line(&mut said).expect("the driver can be heard");
            let digits = said[from..]
                .trim_end()
                .trim_end_matches('.')
                .rsplit_once("successfully on port ")
                .map(|(_, digits)| digits);
            if let Some(port) = digits.and_then(|digits| digits.parse().ok()) {
                // Whatever else it says goes nowhere, and it must not be held up by nobody listening.
                std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
                driver.port = port;
                return driver;
            }
            assert!(read > 0, "chromedriver ended before it was ready: {said}");
        }
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the driver to end every browser it started, and itself.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked first, because a driver that is only killed leaves its browser behind.
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
